// Everything at once.
#pragma once

#include "tactful/analyzer.h"
#include "tactful/finding.h"
#include "tactful/language.h"
#include "tactful/proof.h"
#include "tactful/rule_set.h"
#include "tactful/span.h"
#include "tactful/tokenize.h"
#include "tactful/version.h"
