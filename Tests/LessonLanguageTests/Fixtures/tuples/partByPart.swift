func f() { var t: (Int, Int); t.0 = 1; print(t) } // error: 46: variable 't' used before being initialized
func g() { let t: (Int, Int); t.0 = 1; print(t.1) } // error: 46: constant 't' used before being initialized
func i(_ b: Bool) { var t: (Int, Int); t.1 = 2; if b { t.0 = 1 }; print(t.0) } // error: 73: variable 't' used before being initialized
