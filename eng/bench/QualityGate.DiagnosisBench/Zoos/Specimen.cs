using QualityGate.Core.Audits;
using QualityGate.Core.Findings;
using QualityGate.Core.Verdicts;

namespace QualityGate.DiagnosisBench.Zoos;

/// <summary>A test of which it is known what is wrong with it: one row of a zoo's specimens.json.</summary>
internal sealed record Specimen
{
    /// <summary>As the row names it.</summary>
    public required string Project { get; init; }

    /// <summary>Full name.</summary>
    public required string Class { get; init; }

    /// <summary>Null for every test of the class.</summary>
    public string? Method { get; init; }

    /// <summary>Part of the display name of the rows meant; null for all rows.</summary>
    public string? Row { get; init; }

    public required SpecimenKind Kind { get; init; }

    /// <summary>Names of the verdicts that are right; empty where the kind says enough.</summary>
    public ImmutableArray<string> Verdicts { get; init; } = [];

    /// <summary>What is wrong; where several answers are right, the first is the best. Empty for what is stable.</summary>
    public ImmutableArray<RootCause> TrueCauses { get; init; } = [];

    /// <summary>Causes that one could also name with some right; they are told apart from those that are plainly wrong, and do not count as right.</summary>
    public ImmutableArray<RootCause> ArguableCauses { get; init; } = [];

    /// <summary>What plain runs showed when it was written; null when nobody measured.</summary>
    public FailureRate? BaseRate { get; init; }

    /// <summary>Its polluters or setters.</summary>
    public ImmutableArray<TestName> Culprits { get; init; } = [];

    public ImmutableArray<TestName> Cleaners { get; init; } = [];

    /// <summary>How much of a test's name it gives: of several specimens that mean one test, that with the most is the one.</summary>
    public int Precision => (Method is null ? 0 : 1) + (Row is null ? 0 : 2);

    public bool Means(AuditedTest test) =>
        TestName.Plain(test.Id.Class) == TestName.Plain(Class)
        && (Method is null || test.Id.Method == Method)
        && (Row is null || test.DisplayName.Contains(Row, StringComparison.Ordinal));

    public override string ToString() => (Method is null ? Class : $"{Class}.{Method}") + (Row is null ? "" : $" [{Row}]");
}
