global using System.Collections.Immutable;
global using System.Diagnostics;
global using QualityGate.Core.Faults;
