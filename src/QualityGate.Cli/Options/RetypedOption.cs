namespace QualityGate.Cli.Options;

/// <summary>One option that chooses or changes what is run: it stands in the record, and is typed again by whoever repeats the audit.</summary>
/// <param name="Name">As typed, such as <c>--filter</c>.</param>
/// <param name="Of">Its values; none when it was not typed.</param>
/// <param name="Set">The arguments with these values instead.</param>
internal sealed record RetypedOption(
    string Name,
    Func<AuditArguments, ImmutableArray<string>> Of,
    Func<AuditArguments, ImmutableArray<string>, AuditArguments> Set)
{
    /// <summary>True when it is typed without a value; it then has one empty value.</summary>
    public bool IsFlag { get; private init; }

    /// <summary>An option that takes one value.</summary>
    public static RetypedOption Single(string name, Func<AuditArguments, string?> of, Func<AuditArguments, string?, AuditArguments> set) => new(
        name,
        arguments => of(arguments) is { } value ? [value] : [],
        (arguments, values) => set(arguments, values.IsEmpty ? null : values[^1]));

    /// <summary>An option that is there or not.</summary>
    public static RetypedOption Flag(string name, Func<AuditArguments, bool> of, Func<AuditArguments, bool, AuditArguments> set) => new(
        name,
        arguments => of(arguments) ? [""] : [],
        (arguments, values) => set(arguments, !values.IsEmpty))
    {
        IsFlag = true,
    };

    /// <summary>The option with these values as words of a command line.</summary>
    public IEnumerable<string> Typed(ImmutableArray<string> values) => IsFlag
        ? values.Select(_ => Name)
        : values.SelectMany(value => new[] { Name, value });
}
