using QualityGate.Core.Suites;

namespace QualityGate.Storage.Records.Format;

/// <summary>A test as a record writes it out, once; its suite is known from where it stands.</summary>
internal sealed record RecordedTest
{
    public required string Class { get; init; }

    public required string Method { get; init; }

    /// <summary>Null when empty.</summary>
    public string? Row { get; init; }

    /// <summary>Null when zero.</summary>
    public int? Ordinal { get; init; }

    /// <summary>The display name; null when it is class and method.</summary>
    public string? Name { get; init; }

    public SourceLocation? Location { get; init; }

    /// <summary>Null when there are none.</summary>
    public ImmutableArray<Trait>? Traits { get; init; }

    public string? Skip { get; init; }

    /// <summary>Null when it was not compared with an earlier state of the code.</summary>
    public CodeAge? Age { get; init; }

    public static RecordedTest Of(DiscoveredTest test) => Of(test.Id, test.DisplayName) with
    {
        Location = test.Location,
        Traits = test.Traits.IsEmpty ? null : test.Traits,
        Skip = test.SkipReason,
        Age = test.Age == CodeAge.Unknown ? null : test.Age,
    };

    public static RecordedTest Of(TestId test, string displayName) => new()
    {
        Class = test.Class,
        Method = test.Method,
        Row = test.Row.Length == 0 ? null : test.Row,
        Ordinal = test.Ordinal == 0 ? null : test.Ordinal,
        Name = displayName == test.FullName ? null : displayName,
    };

    public DiscoveredTest In(SuiteId suite)
    {
        TestId id = new(suite, Class, Method, Row ?? "", Ordinal ?? 0);
        return new DiscoveredTest
        {
            Id = id,
            DisplayName = Name ?? id.FullName,
            Location = Location,
            Traits = Traits ?? [],
            SkipReason = Skip,
            Age = Age ?? CodeAge.Unknown,
        };
    }
}
