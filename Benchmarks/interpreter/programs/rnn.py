# A recurrent network by hand: forward through a sequence, backward through time, one step of descent.
from math import exp, log, tanh

inputs = 4
hidden = 12
length = 16

seed = 1


def weight():
    global seed
    seed = (seed * 16_807) % 2_147_483_647
    return (seed % 2_001 - 1_000) / 5_000


def matrix(rows, columns):
    return [[weight() for _ in range(columns)] for _ in range(rows)]


def product(m, v):
    return [sum(a * b for a, b in zip(row, v)) for row in m]


def add_outer(m, a, b):
    for i in range(len(a)):
        for j in range(len(b)):
            m[i][j] += a[i] * b[j]


def softmax(v):
    largest = max(v)
    powers = [exp(x - largest) for x in v]
    total = sum(powers)
    return [power / total for power in powers]


def one_hot(index):
    v = [0.0] * inputs
    v[index] = 1
    return v


def descend(m, gradient, rate):
    for i in range(len(m)):
        for j in range(len(m[i])):
            m[i][j] -= rate * gradient[i][j]


wx = matrix(hidden, inputs)
wh = matrix(hidden, hidden)
wy = matrix(inputs, hidden)
sequence = [t * t % inputs for t in range(length + 1)]

loss = 0.0
for _ in range(960):
    states = [[0.0] * hidden]
    predictions = []
    loss = 0
    for t in range(length):
        from_input = product(wx, one_hot(sequence[t]))
        from_state = product(wh, states[t])
        state = [tanh(a + b) for a, b in zip(from_input, from_state)]
        prediction = softmax(product(wy, state))
        loss -= log(prediction[sequence[t + 1]])
        states.append(state)
        predictions.append(prediction)
    gx = [[0.0] * inputs for _ in range(hidden)]
    gh = [[0.0] * hidden for _ in range(hidden)]
    gy = [[0.0] * hidden for _ in range(inputs)]
    from_later = [0.0] * hidden
    for t in reversed(range(length)):
        errors = predictions[t][:]
        errors[sequence[t + 1]] -= 1
        add_outer(gy, errors, states[t + 1])
        below = from_later[:]
        for i in range(inputs):
            for j in range(hidden):
                below[j] += wy[i][j] * errors[i]
        for j in range(hidden):
            below[j] *= 1 - states[t + 1][j] * states[t + 1][j]
        add_outer(gx, below, one_hot(sequence[t]))
        add_outer(gh, below, states[t])
        from_later = [0.0] * hidden
        for i in range(hidden):
            for j in range(hidden):
                from_later[j] += wh[i][j] * below[i]
    descend(wx, gx, 0.1)
    descend(wh, gh, 0.1)
    descend(wy, gy, 0.1)
print(round(loss * 1e9) / 1e9)
