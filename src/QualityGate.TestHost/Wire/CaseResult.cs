namespace QualityGate.TestHost.Wire;

/// <summary>One result of one test case. A case gives several when its rows cannot be told apart before they run.</summary>
internal sealed record CaseResult(CaseName Name, CaseOutcome Outcome, TimeSpan Duration)
{
    public string? Message { get; init; }

    public string? StackTrace { get; init; }

    public string? StandardOutput { get; init; }

    public string? StandardError { get; init; }
}
