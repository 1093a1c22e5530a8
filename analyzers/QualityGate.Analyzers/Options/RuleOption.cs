namespace QualityGate.Analyzers.Options;

/// <summary>One setting of .editorconfig: <c>qualitygate.name</c> for all rules, <c>qualitygate.QGxxxx.name</c> for one.</summary>
internal abstract record RuleOption
{
    public const string Prefix = "qualitygate.";

    private RuleOption(string name, string meaning) => (Name, Meaning, Key) = (name, meaning, Prefix + name);

    public string Name { get; }

    /// <summary>As written for all rules.</summary>
    public string Key { get; }

    /// <summary>One sentence for the table in docs/rules/options.md.</summary>
    public string Meaning { get; }

    /// <summary>What holds when nothing is written, as the table shows it.</summary>
    public abstract string DefaultText { get; }

    /// <summary>What may be written, as the table shows it.</summary>
    public abstract string Form { get; }

    /// <summary>Methods or attributes, by name, <c>Type.Name</c> or full name; separated by commas.</summary>
    public sealed record Names(string Name, string Meaning) : RuleOption(Name, Meaning)
    {
        public override string DefaultText => "none";

        public override string Form => "names, separated by commas";
    }

    /// <summary>One of a few words; the first is the default.</summary>
    public sealed record Choice(string Name, string Meaning, ImmutableArray<string> Words) : RuleOption(Name, Meaning)
    {
        public override string DefaultText => Words[0];

        public override string Form => string.Join(", ", Words);
    }

    /// <summary>A whole number in a range, both ends included.</summary>
    public sealed record Number(string Name, string Meaning, int Default, int Least, int Most) : RuleOption(Name, Meaning)
    {
        public override string DefaultText => Default.ToString(System.Globalization.CultureInfo.InvariantCulture);

        public override string Form => $"a whole number from {Least} to {Most}";
    }

    /// <summary>A regular expression.</summary>
    public sealed record Pattern(string Name, string Meaning, string Default) : RuleOption(Name, Meaning)
    {
        public override string DefaultText => Default;

        public override string Form => "a regular expression";
    }
}
