// Recurrent neural networks, open to inspection.
//
// The axis letters of every shape in this module, declared here once:
//
//   T  time steps            B  sequences side by side (batch)
//   V  size of one input: letters of a vocabulary, or features
//   H  hidden units          G  gates of a cell: 1 in a vanilla RNN, 4 in an LSTM, 3 in a GRU
//   L  layers                D  directions: 1, or 2 where a layer also reads from the end
//   K  letters of a vocabulary, or possible answers of a task
//   O  answers of a linear layer on the hidden states: classes, or numbers
//
// A sequence is [T, B, V], its hidden states are [T, B, H]; a text is a sequence with B = 1, written without that axis.
@_exported import Tensors
