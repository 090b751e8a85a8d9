import COneDNN

/// The product of large matrices by oneDNN, which uses all cores and the caches better than the loop of our own.
///
/// It costs 45 ms when first used, and its threads wait for each other in a busy loop, which is slow where other work
/// wants the cores. Below 32 million multiplications, half a millisecond for the loop on one core, the loop does it; so
/// nothing a page does with a few hundred units ever touches the library.
///
/// - Returns: false if the matrices are too small for it, or it declined; then nothing was written.
func largeProduct(_ a: MatrixView<Float>, _ b: MatrixView<Float>, into c: UnsafeMutablePointer<Float>,
                  accumulate: Bool) -> Bool {
  let (m, n, k) = (a.rows, b.columns, a.columns)
  guard m >= 16, n >= 16, k >= 16, m * n * k >= 1 << 25 else { return false }
  let letter = { (view: MatrixView<Float>) in CChar(bitPattern: UInt8(ascii: view.isTransposed ? "T" : "N")) }
  let stride = { (view: MatrixView<Float>) in dnnl_dim_t(view.isTransposed ? view.rows : view.columns) }
  let status = dnnl_sgemm(letter(a), letter(b), dnnl_dim_t(m), dnnl_dim_t(n), dnnl_dim_t(k), 1, a.base, stride(a),
                          b.base, stride(b), accumulate ? 1 : 0, c, dnnl_dim_t(n))
  return status == dnnl_success
}
