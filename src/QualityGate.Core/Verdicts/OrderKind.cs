namespace QualityGate.Core.Verdicts;

/// <summary>What the tests before it do to a test. The zero value is the honest unknown.</summary>
public enum OrderKind
{
    Unknown,

    /// <summary>Passes alone and fails behind a polluter, which leaves something that it stumbles over.</summary>
    Victim,

    /// <summary>Fails alone and passes behind a setter, which leaves something that it needs.</summary>
    Brittle,

    /// <summary>Passes, and fails when it is run once more in the same process: it pollutes itself.</summary>
    NonIdempotent,
}
