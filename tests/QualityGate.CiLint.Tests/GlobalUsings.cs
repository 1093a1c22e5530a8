global using System.Collections.Immutable;
global using QualityGate.Core.Findings;
