using QualityGate.Core.Faults;

namespace QualityGate.Storage.Configurations;

/// <summary>The names that may stand in one kind of object, those in the objects within it included.</summary>
/// <param name="Keys">With a value of their own.</param>
/// <param name="Others">That are read otherwise; at the top only.</param>
internal sealed record KeySpace(ImmutableArray<ConfigurationKey> Keys, ImmutableArray<string> Others)
{
    public ConfigurationKey? Find(string name) => Keys.FirstOrDefault(key => key.Name == name);

    /// <summary>Whether it is the key of an object that holds further keys.</summary>
    public bool IsGroup(string name) => Keys.Any(key => key.Name.StartsWith($"{name}.", StringComparison.Ordinal));

    /// <summary>What may stand directly behind a prefix, such as <c>overall.</c></summary>
    public IEnumerable<string> NamesIn(string prefix) => Keys
        .Where(key => key.Name.StartsWith(prefix, StringComparison.Ordinal))
        .Select(key => key.Name[prefix.Length..].Split('.')[0])
        .Distinct()
        .Concat(prefix.Length == 0 ? Others : []);

    /// <summary>What to say of a name that is not there.</summary>
    public string Unknown(string name, string prefix)
    {
        string where = prefix.Length == 0 ? "" : $" in '{prefix.TrimEnd('.')}'";
        return $"there is no key '{name}'{where}{Hint(name, prefix)}. The keys{(prefix.Length == 0 ? "" : " there")} are: {string.Join(", ", NamesIn(prefix))}.";
    }

    // A name may be misspelt, or stand in the wrong object.
    private string Hint(string name, string prefix)
    {
        if (NearestName.Of(name, NamesIn(prefix)) is { } beside)
            return $" (did you mean '{beside}'?)";

        string full = Keys.FirstOrDefault(key => key.Name == prefix + name)?.Name
            ?? Keys.Select(key => key.Name).FirstOrDefault(known => known == name)
            ?? NearestName.Of(prefix + name, Keys.Select(key => key.Name))
            ?? Keys.Select(key => key.Name).FirstOrDefault(known => known.Split('.')[^1] == name)
            ?? "";
        return full.Split('.') switch
        {
            [{ Length: > 0 } group, var leaf] => $" (did you mean \"{group}\": {{ \"{leaf}\": ... }}?)",
            [{ Length: > 0 } top] => $" (did you mean '{top}', beside '{prefix.TrimEnd('.')}'?)",
            _ => "",
        };
    }
}
