import COneDNN

/// The product of large matrices by oneDNN, which is at its best there and costs 45 ms when first used; the loop of our
/// own takes less than that for anything a page does with a handful of units.
///
/// - Returns: false if the matrices are too small for it, or it declined; then nothing was written.
func largeProduct(_ a: MatrixView<Float>, _ b: MatrixView<Float>, into c: UnsafeMutablePointer<Float>,
                  accumulate: Bool) -> Bool {
  let (m, n, k) = (a.rows, b.columns, a.columns)
  guard m >= 16, n >= 16, k >= 16, m * n * k >= 1 << 20 else { return false }
  let letter = { (view: MatrixView<Float>) in CChar(bitPattern: UInt8(ascii: view.isTransposed ? "T" : "N")) }
  let stride = { (view: MatrixView<Float>) in dnnl_dim_t(view.isTransposed ? view.rows : view.columns) }
  let status = dnnl_sgemm(letter(a), letter(b), dnnl_dim_t(m), dnnl_dim_t(n), dnnl_dim_t(k), 1, a.base, stride(a),
                          b.base, stride(b), accumulate ? 1 : 0, c, dnnl_dim_t(n))
  return status == dnnl_success
}
