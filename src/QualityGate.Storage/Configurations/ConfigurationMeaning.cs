using System.Text.Json;
using QualityGate.Core.Faults;
using QualityGate.Core.Gates;

namespace QualityGate.Storage.Configurations;

/// <summary>What a configuration file means, key by key.</summary>
internal sealed class ConfigurationMeaning(string path)
{
    public Configuration Of(ConfigurationNode root)
    {
        KeySpace keys = new(ConfigurationKeys.All, [ConfigurationKeys.Schema, ConfigurationKeys.Profiles, ConfigurationKeys.Projects]);
        ConfigurationDraft draft = Apply(root, keys);
        ImmutableArray<PolicyProfile> profiles = Find(root, ConfigurationKeys.Profiles) is { } named ? ProfilesIn(named) : [];
        ImmutableArray<ProjectPolicy> projects = Find(root, ConfigurationKeys.Projects) is { } own ? ProjectsIn(own) : [];
        if (Find(root, ConfigurationKeys.Schema) is { Value.ValueKind: not JsonValueKind.String } schema)
            throw Bad(schema, $"'{ConfigurationKeys.Schema}': expected the address of the schema as text.");

        return (draft with { Policy = draft.Policy with { Projects = projects } }).Finished with { Profiles = profiles };
    }

    private ImmutableArray<PolicyProfile> ProfilesIn(ConfigurationNode node)
    {
        Require(node, JsonValueKind.Object, $"'{ConfigurationKeys.Profiles}': expected an object that has the name of each profile as a key.");
        KeySpace keys = new(ConfigurationKeys.Policy, [ConfigurationKeys.Extends]);
        string[] names = [.. GateProfiles.BuiltIn.Select(profile => profile.Name), .. node.Members.Select(member => member.Name)];
        return [.. node.Members.Select(member => ProfileOf(member.Name, member.Node, keys, names))];
    }

    private PolicyProfile ProfileOf(string name, ConfigurationNode node, KeySpace keys, string[] names)
    {
        if (name.Length == 0 || GateProfiles.BuiltIn.Any(known => known.Name == name))
            throw Bad(node, name.Length == 0 ? "a profile needs a name." : $"the profile '{name}' is always there and cannot be defined anew; give yours another name, and say \"extends\": \"{name}\".");
        Require(node, JsonValueKind.Object, $"'{ConfigurationKeys.Profiles}.{name}': expected an object with the keys of the profile.");

        string? below = null;
        if (Find(node, ConfigurationKeys.Extends) is { } extends)
        {
            below = extends.Value.ValueKind == JsonValueKind.String ? extends.Value.GetString()! : throw Bad(extends, $"'{ConfigurationKeys.Extends}': expected the name of a profile.");
            if (!names.Contains(below))
                throw Bad(extends, $"'{ConfigurationKeys.Extends}': there is no profile '{below}'{NearestName.Hint(below, names)}; there are {string.Join(", ", names)}.");
        }

        return new PolicyProfile(name, below, Apply(node, keys).Policy);
    }

    private ImmutableArray<ProjectPolicy> ProjectsIn(ConfigurationNode node)
    {
        Require(node, JsonValueKind.Array, $"'{ConfigurationKeys.Projects}': expected an array of objects, each with '{ConfigurationKeys.Match}' and what differs for these projects.");
        KeySpace keys = new(ConfigurationKeys.PerProject, [ConfigurationKeys.Match]);
        ImmutableArray<ProjectPolicy> projects = [.. node.Items.Select(item => ProjectOf(item, keys))];
        return projects.Select(project => project.Match).Distinct(StringComparer.Ordinal).Count() == projects.Length
            ? projects
            : throw Bad(node, $"'{ConfigurationKeys.Projects}': a pattern is there twice; expected each at most once.");
    }

    private ProjectPolicy ProjectOf(ConfigurationNode node, KeySpace keys)
    {
        Require(node, JsonValueKind.Object, $"'{ConfigurationKeys.Projects}': expected an object with '{ConfigurationKeys.Match}' and what differs for these projects.");
        if (Find(node, ConfigurationKeys.Match) is not { } match)
            throw Bad(node, $"'{ConfigurationKeys.Projects}': '{ConfigurationKeys.Match}' is missing; it says which projects are meant, such as \"tests/Legacy.*/**\".");
        if (match.Value.ValueKind != JsonValueKind.String || !ProjectPattern.IsUsable(match.Value.GetString()!))
            throw Bad(match, $"'{ConfigurationKeys.Match}': expected a path from the root of the repository with forward slashes, in which * and ** stand for anything, such as \"tests/Legacy.*/**\".");

        return new ProjectPolicy { Match = match.Value.GetString()!, Limits = Apply(node, keys).Policy.Limits };
    }

    private ConfigurationDraft Apply(ConfigurationNode node, KeySpace keys) => Apply(node, keys, "", ConfigurationDraft.Empty);

    private ConfigurationDraft Apply(ConfigurationNode node, KeySpace keys, string prefix, ConfigurationDraft draft)
    {
        foreach ((string name, ConfigurationNode member) in node.Members)
        {
            // A dot is how we speak of keys within keys; nobody may write it.
            string full = name.Contains('.', StringComparison.Ordinal) ? "" : prefix + name;
            if (keys.Find(full) is { } key)
                draft = Apply(key, member, draft);
            else if (keys.IsGroup(full))
                draft = Apply(Object(member, full, keys), keys, $"{full}.", draft);
            else if (prefix.Length > 0 || !keys.Others.Contains(name))
                throw Bad(member, keys.Unknown(name, prefix));
        }

        return draft;
    }

    private ConfigurationDraft Apply(ConfigurationKey key, ConfigurationNode node, ConfigurationDraft draft)
    {
        try
        {
            return key.Apply(draft, node.Value);
        }
        catch (FormatException exception)
        {
            throw Bad(node, $"'{key.Name}': {exception.Message}", exception);
        }
    }

    private ConfigurationNode Object(ConfigurationNode node, string name, KeySpace keys)
    {
        Require(node, JsonValueKind.Object, $"'{name}': expected an object with some of these keys: {string.Join(", ", keys.NamesIn($"{name}."))}.");
        return node;
    }

    private void Require(ConfigurationNode node, JsonValueKind kind, string problem)
    {
        if (node.Value.ValueKind != kind)
            throw Bad(node, problem);
    }

    private static ConfigurationNode? Find(ConfigurationNode node, string name) => node.Members.FirstOrDefault(member => member.Name == name).Node;

    private QualityGateException Bad(ConfigurationNode node, string problem, Exception? cause = null) => ConfigurationSyntax.Unusable(path, node.Line, problem, cause);
}
