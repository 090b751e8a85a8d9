// native: alone
#if FOO == 1 // error: 9: expected '&&' or '||' expression
print(1)
#endif
#if foo(Linux) // error: 5: invalid conditional compilation expression
print(2)
#endif
#if os("x") // error: 5: 'os' requires a single unlabeled argument for the operating system
#endif
#if swift(5) // error: 5: 'swift' requires a single unlabeled argument for the version comparison (>= or <= a version)
#endif
#if 1 // error: 5: '1' is not a valid conditional compilation expression, use 'true'
#endif
#error("yes") // error: 8: yes
#if A + B // error: 7: expected '&&' or '||' expression
#endif
