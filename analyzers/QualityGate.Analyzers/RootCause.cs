namespace QualityGate.Analyzers;

/// <summary>Why a test flakes; the names are the categories of the rules. The value is the thousand of the rules' ids.</summary>
internal enum RootCause
{
    Unclassified = 0,
    RaceCondition = 1,
    AsyncCoordination = 2,
    TimeDependency = 3,
    ExternalDependency = 4,
    NonDeterministicData = 5,
    Fixture = 6,
    OrderDependency = 7,
    Masking = 8,
}
