# Classes matched by their values: a little machine that runs a program of its own.
from enum import Enum, auto


class Code(Enum):
    PUSH = auto()
    LOAD = auto()
    STORE = auto()
    ADD = auto()
    MULTIPLY = auto()
    LESS = auto()
    JUMP_IF_ZERO = auto()
    JUMP = auto()
    HALT = auto()


def run(program, variables):
    stack = []
    memory = [0] * variables
    position = 0
    while True:
        operation = program[position]
        position += 1
        match operation:
            case (Code.PUSH, value):
                stack.append(value)
            case (Code.LOAD, address):
                stack.append(memory[address])
            case (Code.STORE, address):
                memory[address] = stack.pop()
            case (Code.ADD,):
                right = stack.pop()
                stack[-1] += right
            case (Code.MULTIPLY,):
                right = stack.pop()
                stack[-1] = stack[-1] * right % 1_000_003
            case (Code.LESS,):
                right = stack.pop()
                left = stack.pop()
                stack.append(1 if left < right else 0)
            case (Code.JUMP_IF_ZERO, target):
                if stack.pop() == 0:
                    position = target
            case (Code.JUMP, target):
                position = target
            case (Code.HALT,):
                return memory


# i = 0; product = 1; while i < 240000: i = i + 1; product = product * (i + 2)
program = [
    (Code.PUSH, 0), (Code.STORE, 0), (Code.PUSH, 1), (Code.STORE, 1),
    (Code.LOAD, 0), (Code.PUSH, 240_000), (Code.LESS,), (Code.JUMP_IF_ZERO, 19),
    (Code.LOAD, 0), (Code.PUSH, 1), (Code.ADD,), (Code.STORE, 0),
    (Code.LOAD, 1), (Code.LOAD, 0), (Code.PUSH, 2), (Code.ADD,), (Code.MULTIPLY,), (Code.STORE, 1), (Code.JUMP, 4),
    (Code.HALT,),
]
print(run(program, 2))
