enum E: Error { case a, b }
struct F: Error { var x = 1 }
func m() throws(E) { throw F() } // error: 28: thrown expression type 'F' cannot be converted to error type 'E'
func n() throws(E) { do { print(1); try m() } catch { throw F() } } // error: 61: thrown expression type 'F' cannot be converted to error type 'E'
func u() throws {}
func h() throws(E) { do { try u() } catch { throw error } } // error: 51: thrown expression type 'any Error' cannot be converted to error type 'E'
