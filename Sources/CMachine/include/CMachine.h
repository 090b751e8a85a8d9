// What the machine of lessons needs and Swift does not say.
#ifndef C_MACHINE_H
#define C_MACHINE_H

#include "Loop.h"
#include "Objects.h"
#include "Opcode.h"
#include "ReferenceCounts.h"
#include "ThreadMemory.h"

#endif
