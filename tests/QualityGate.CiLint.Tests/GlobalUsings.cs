global using QualityGate.Core.Findings;
