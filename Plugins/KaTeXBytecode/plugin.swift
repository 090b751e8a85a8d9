import Foundation
import PackagePlugin

/// Compiles KaTeX to bytecode during the build: loading bytecode takes 9 ms, compiling KaTeX 73 ms, in every process.
@main
struct KaTeXBytecode: BuildToolPlugin {
  /// Where Debian's `libjs-katex` and `node-katex` put it.
  static let places = [
    "/usr/share/javascript/katex/katex.js",
    "/usr/share/javascript/katex/katex.min.js",
    "/usr/share/nodejs/katex/dist/katex.min.js",
  ]

  func createBuildCommands(context: PluginContext, target: Target) throws -> [Command] {
    let driver = context.package.directoryURL.appending(path: "Sources/KaTeXCompiler/render.js")
    let installed = Self.places.filter(FileManager.default.fileExists(atPath:)).map { URL(filePath: $0) }
    let output = context.pluginWorkDirectoryURL.appending(path: "KaTeXBytecode.swift")
    return [
      .buildCommand(
        displayName: "Compiling KaTeX to bytecode",
        executable: try context.tool(named: "KaTeXCompiler").url,
        arguments: [output.path(percentEncoded: false), Self.places.joined(separator: ":"),
                    driver.path(percentEncoded: false)],
        inputFiles: installed.prefix(1) + [driver],
        outputFiles: [output])
    ]
  }
}
