namespace QualityGate.Analyzers.Models;

/// <summary>What an assertion says of its subject.</summary>
internal enum FactKind
{
    True,
    False,
    Null,
    NotNull,
    Equal,
    NotEqual,
    Empty,
    NotEmpty,

    /// <summary>The number of items is the expected one.</summary>
    Count,

    /// <summary>Exactly one item.</summary>
    Single,

    /// <summary>The expected item is among the subject's.</summary>
    Contains,
}
