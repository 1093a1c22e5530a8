global using System.Collections.Immutable;
global using QualityGate.House.Tests.Reading;
