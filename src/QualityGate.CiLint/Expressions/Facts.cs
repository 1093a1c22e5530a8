namespace QualityGate.CiLint.Expressions;

/// <summary>What is known where a condition is asked, after tests have failed.</summary>
internal sealed record Facts
{
    /// <summary>What <c>success()</c> and <c>succeeded()</c> say; <c>failure()</c> says the opposite.</summary>
    public required Truth Success { get; init; }

    /// <summary>The value of a name such as <c>needs.test.result</c>; null where it is not known.</summary>
    public required Func<string, string?> Value { get; init; }

    /// <summary>The values that a name with a filter stands for, such as <c>needs.*.result</c>.</summary>
    public required ImmutableArray<string> Results { get; init; }
}
