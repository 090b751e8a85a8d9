"""The twin of main.swift with PyTorch."""

import argparse
import resource
import time

import torch

parser = argparse.ArgumentParser()
parser.add_argument("cell", choices=["RNN", "LSTM", "GRU", "product"])
for name in ["letters", "hidden", "batch", "steps", "ms"]:
    parser.add_argument(f"--{name}", type=int, required=True)
parser.add_argument("--threads", type=int, default=2)
parser.add_argument("--cpu", type=int, default=0)
options = parser.parse_args()
torch.set_num_threads(options.threads)
torch.manual_seed(1)
clock = time.process_time if options.cpu else time.perf_counter


def measure(body):
    """The times of something, sorted, in milliseconds."""
    for _ in range(3):
        body()
    times = []
    end = clock() + options.ms / 1000
    while clock() < end or len(times) < 5:
        start = clock()
        body()
        times.append((clock() - start) * 1000)
    return sorted(times)


def report(first, second, loss):
    print(first, second, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024, loss)


if options.cell == "product":
    rows, inner = 4 * options.hidden, options.batch * options.steps
    a, b = torch.randn(rows, inner), torch.randn(inner, options.hidden)
    times = measure(lambda: a @ b)
    operations = 2e-6 * rows * inner * options.hidden
    report(operations / times[len(times) // 10], operations / times[len(times) // 2], 0)
    raise SystemExit

network = getattr(torch.nn, options.cell)(options.letters, options.hidden)
head = torch.nn.Linear(options.hidden, options.letters)
parameters = [*network.parameters(), *head.parameters()]
optimizer = torch.optim.Adam(parameters, lr=0.001)
text = torch.randint(options.letters, (options.steps + 1, options.batch))
inputs = torch.nn.functional.one_hot(text[:-1], options.letters).float()
targets = text[1:].reshape(-1)


def step():
    optimizer.zero_grad()
    states, _ = network(inputs)
    logits = head(states).reshape(-1, options.letters)
    loss = torch.nn.functional.cross_entropy(logits, targets)
    loss.backward()
    torch.nn.utils.clip_grad_norm_(parameters, 1)
    optimizer.step()
    losses[:] = [loss]


losses = []
times = measure(step)
report(times[len(times) // 10], times[len(times) // 2], losses[0].item())
