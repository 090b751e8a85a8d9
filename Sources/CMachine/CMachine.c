#include "CMachine.h"

bool counts_are_in_objects;
_Thread_local void *lesson_heap;
