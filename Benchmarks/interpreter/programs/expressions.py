# Classes for each kind: an expression tree, its value and its derivative.
from dataclasses import dataclass


class Expression:
    pass


@dataclass(slots=True)
class Number(Expression):
    number: float


@dataclass(slots=True)
class Variable(Expression):
    pass


@dataclass(slots=True)
class Sum(Expression):
    a: Expression
    b: Expression


@dataclass(slots=True)
class Product(Expression):
    a: Expression
    b: Expression


def value(expression, x):
    match expression:
        case Number(number):
            return number
        case Variable():
            return x
        case Sum(a, b):
            return value(a, x) + value(b, x)
        case Product(a, b):
            return value(a, x) * value(b, x)


def derivative(expression):
    match expression:
        case Number():
            return Number(0.0)
        case Variable():
            return Number(1.0)
        case Sum(a, b):
            return Sum(derivative(a), derivative(b))
        case Product(a, b):
            return Sum(Product(derivative(a), b), Product(a, derivative(b)))


def polynomial(degree):
    """1 + x (2 + x (3 + x …"""
    result = Number(float(degree))
    for coefficient in range(degree - 1, 0, -1):
        result = Sum(Number(float(coefficient)), Product(Variable(), result))
    return result


p = polynomial(12)
slope = derivative(p)
curvature = derivative(slope)
total = 0.0
for step in range(1_600):
    x = step / 1_600
    total += value(p, x) + value(slope, x) + value(curvature, x)
print(total)
