#include "CMachine.h"

_Thread_local void *lesson_heap;
