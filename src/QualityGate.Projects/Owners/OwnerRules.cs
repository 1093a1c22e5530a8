using System.Text.RegularExpressions;

namespace QualityGate.Projects.Owners;

/// <summary>Reads the lines of a CODEOWNERS file: GitHub's, and the sections by which GitLab extends them. What neither understands is passed over, as they do.</summary>
internal static partial class OwnerRules
{
    public static ImmutableArray<OwnerRule> In(IEnumerable<string> lines)
    {
        ImmutableArray<OwnerRule>.Builder rules = ImmutableArray.CreateBuilder<OwnerRule>();
        string section = "";
        ImmutableArray<string> standing = [];
        foreach (string line in lines.Select(line => line.Trim()))
        {
            if (Section().Match(line) is { Success: true } heading)
            {
                // GitLab joins sections of one name, whatever their case.
                section = heading.Groups["name"].Value.ToUpperInvariant();
                standing = OwnersIn(heading.Groups["owners"].Value);
            }
            else if (line is not ("" or ['#', ..]) && Parts().Match(line) is { Success: true } parts && OwnerPattern.Of(parts.Groups["pattern"].Value) is { } pattern)
            {
                ImmutableArray<string> owners = OwnersIn(parts.Groups["owners"].Value);
                rules.Add(new OwnerRule(section, pattern, owners.IsEmpty ? standing : owners));
            }
        }

        return rules.ToImmutable();
    }

    // A comment may stand behind.
    private static ImmutableArray<string> OwnersIn(string text) =>
        [.. text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).TakeWhile(word => word[0] != '#')];

    // Such as "[Tests]", "^[Tests][2] @team": optional, with a number of approvals, with owners for lines that name none.
    [GeneratedRegex(@"^\^?\[(?<name>[^\]]+)\](?:\[\d+\])?(?<owners>(?:\s.*)?)\z", RegexOptions.CultureInvariant)]
    private static partial Regex Section();

    // A blank within a pattern stands behind a backslash.
    [GeneratedRegex(@"^(?<pattern>(?:\\.|[^\s\\])+)(?<owners>(?:\s.*)?)\z", RegexOptions.CultureInvariant)]
    private static partial Regex Parts();
}
