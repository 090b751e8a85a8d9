/// What `unroll new` writes: a lesson that passes at once.
enum StarterLesson {
  static func text(title: String) -> String {
    let quoted = "\"" + title.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
    return "---\ntitle: \(quoted)\nseed: 1\n---\n\n" + body
  }

  private static let body = #"""
    A block that starts with `swift` runs, and sees what the blocks before it have declared. The fence after it says what it
    prints, and `unroll test` fails if it prints something else. A number with a point must agree in the digits that are written.

    ```swift
    let word = "hello"
    let vocabulary = Vocabulary(of: word)
    print(vocabulary.count, 1.0 / 3)
    ```
    ```output
    4 0.333
    ```

    The text can show values: the word has `{swift} word.count` letters. Formulas stand between dollars:

    $$h_t = \tanh(W_{hh} h_{t-1} + W_{xh} x_t + b_h)$$ {#eq-state}

    ## A figure

    Figures and tables have labels, so that the text can refer to them.

    ```swift
    //| label: fig-loss
    //| fig-cap: The loss falls as the network learns to spell.
    var model = CharacterModel(vocabulary, hiddenSize: 3)
    let run = model.train(on: word, steps: 200, optimizer: .adagrad(learningRate: 0.1))
    plot(run.losses, x: "step", y: "cross-entropy (nats)")
    expect(run.losses.last! < 0.1)
    ```

    The network of @eq-state has learned the word, as @fig-loss shows.

    ## Blocks that must fail

    `fail` asserts that a block does not compile, `crash` that it stops, `branch` runs it on a copy of the state.

    ```swift crash
    print(run.losses[200])
    ```
    ```error
    index out of range
    ```

    ## An exercise

    The test run proves that what the reader is given fails the check, and that the solution passes it.

    ```swift
    //| exercise: perplexity
    /// The perplexity of a loss in nats: e to the power of it.
    func perplexity(of loss: Double) -> Double {
      0
    }
    ```
    ```hint
    `exp` is the exponential function.
    ```

    ```swift solution
    //| exercise: perplexity
    func perplexity(of loss: Double) -> Double { exp(loss) }
    ```

    ```swift check hide
    //| exercise: perplexity
    expect(perplexity(of: log(4.0)), equals: 4, within: 1e-9)
    ```

    """#
}
