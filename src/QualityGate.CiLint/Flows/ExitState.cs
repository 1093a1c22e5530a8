namespace QualityGate.CiLint.Flows;

/// <summary>What an exit code says, on the way that a script takes when its tests fail.</summary>
internal enum ExitState
{
    /// <summary>Nothing of the failure.</summary>
    Fine,

    /// <summary>It is not zero, because the tests failed.</summary>
    Failed,

    /// <summary>It may differ because the tests failed.</summary>
    Telling,

    /// <summary>It is zero, because the tests failed: <c>! tests</c>.</summary>
    Inverted,
}
