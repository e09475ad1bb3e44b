extern "C" int workbin_json_placeholder(void) { return 0; }
