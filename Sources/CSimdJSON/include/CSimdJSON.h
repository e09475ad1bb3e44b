int workbin_json_placeholder(void);
