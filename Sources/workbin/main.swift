print("workbin")
