namespace QualityGate.Core.Diagnosis;

/// <summary>How a framework orders the tests of a suite where nobody asks for an order.</summary>
internal enum OrderHabit
{
    /// <summary>Too few runs were seen.</summary>
    Unknown,

    AlwaysTheSame,

    /// <summary>Another order in each process, as xUnit does with classes.</summary>
    Varying,
}
