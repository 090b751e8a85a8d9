// Calls and nothing else: the tree of recursion.
func fibonacci(_ n: Int) -> Int {
  n < 2 ? n : fibonacci(n - 1) + fibonacci(n - 2)
}

print(fibonacci(34))
