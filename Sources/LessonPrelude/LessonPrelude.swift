@_exported import Foundation
import LessonLanguage
@_exported import RNN

/// What lesson code can call, beside Swift's standard library.
///
/// A lesson that is compiled imports this module. A lesson that is interpreted finds the same declarations in
/// `library()`, each bound to the core that throws where the public name would stop the program.
public enum LessonPrelude {
  /// The declarations for one session; its host context should be a `LessonContext`.
  public static func library() -> Library {
    let library = Library()
    library.modules.formUnion(["RNN", "Tensors", "Figures", "LessonPrelude"])
    library.declarePreludeTypes()
    library.bindTensors()
    library.bindParameterized()
    library.bindDifferentiation()
    library.bindVocabulary()
    library.bindOptimizers()
    library.bindCharacterModel()
    library.bindTraces()
    library.bindNetworks()
    library.bindLayerTraces()
    library.bindSequenceModels()
    library.bindRecurrentCells()
    library.bindText()
    library.bindInterpretation()
    library.bindTasks()
    library.bindTranslation()
    library.bindFiles()
    library.bindShowing()
    library.bindExpecting()
    library.bindData()
    return library
  }
}
