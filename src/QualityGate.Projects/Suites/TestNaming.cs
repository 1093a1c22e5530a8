using System.Text.RegularExpressions;

namespace QualityGate.Projects.Suites;

/// <summary>What the name of a project promises.</summary>
internal static partial class TestNaming
{
    /// <summary>Whether a path below the root names a project that a reader would expect tests in.</summary>
    public static bool PromisesTests(string project) => project.Split('/') switch
    {
        [.. var folders, var file] => folders.Any(folder => TestFolder().IsMatch(folder)) || TestName().IsMatch(Path.GetFileNameWithoutExtension(file)),
        _ => false,
    };

    [GeneratedRegex("^(?:unit|integration)?[._-]?tests?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex TestFolder();

    // Shop.Tests and ShopTests, but not Contest.
    [GeneratedRegex("(?:(?:^|[ ._-])[Tt]ests?|(?<=[a-z0-9])Tests?)$", RegexOptions.CultureInvariant)]
    private static partial Regex TestName();
}
