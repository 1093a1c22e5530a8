using System.Text.RegularExpressions;
using QualityGate.Scanning.Concerns;

namespace QualityGate.Scanning.Markers;

/// <summary>Reads attributes of any framework: retries, skips with a reason that speaks of flakiness, traits and labels.</summary>
internal sealed partial class MarkerAttributes(TestSymbols tests)
{
    private const string Ending = "Attribute";

    // Name and value in one attribute, or a category alone.
    private static readonly ImmutableHashSet<string> Traits = ["Trait", "Category", "TestCategory", "Property", "TestProperty"];

    private static readonly ImmutableHashSet<string> Skips = ["Ignore", "Explicit", "Skip"];

    // Arguments by name: [Fact(Skip = "...")], [TestCase(Ignore = "...")], [TestCase(IgnoreReason = "...")].
    private static readonly ImmutableHashSet<string> SkipArguments = ["Skip", "Ignore", "IgnoreReason", "Reason"];

    /// <summary>Null for an attribute that says nothing of flakiness.</summary>
    public Mark? Read(AttributeData attribute)
    {
        if (attribute.AttributeClass is not { } type)
            return null;

        string name = type.Name.EndsWith(Ending, StringComparison.Ordinal) ? type.Name[..^Ending.Length] : type.Name;
        if (IsRetry(type, name))
            return new Mark(MarkerKind.Retry, Written(attribute));
        if (Reason(attribute, Skips.Contains(name)) is { } reason)
            return new Mark(MarkerKind.Skip, reason);
        if (Traits.Contains(name) && Texts(attribute).Any(FlakyMarkers.Confesses))
            return new Mark(MarkerKind.Trait, TraitText(name, attribute));
        return FlakyMarkers.Confesses(InWords(name)) ? new Mark(MarkerKind.Label, Written(attribute)) : null;
    }

    // NUnit, MSTest and TUnit call it Retry; MSTest lets others derive; packages for xunit put the word into the name of a fact.
    private bool IsRetry(INamedTypeSymbol type, string name) => name == "Retry"
        || (type.BaseType is { } parent && (parent.Name is "RetryBaseAttribute" or "RetryAttribute"))
        || (tests.IsTestAttribute(type) && InWords(name).Split(' ').Contains("Retry"));

    private static string? Reason(AttributeData attribute, bool isSkip) => attribute.NamedArguments
        .Where(argument => SkipArguments.Contains(argument.Key))
        .Select(argument => argument.Value.Value as string)
        .Concat(isSkip ? attribute.ConstructorArguments.Select(argument => argument.Kind == TypedConstantKind.Array ? null : argument.Value as string) : [])
        .OfType<string>()
        .FirstOrDefault(FlakyMarkers.Confesses);

    private static string[] Texts(AttributeData attribute) =>
        [.. attribute.ConstructorArguments.SelectMany(argument => argument.Kind == TypedConstantKind.Array ? argument.Values : [argument]).Select(value => value.Value as string).OfType<string>()];

    // As discovery has it: a name and its value.
    private static string TraitText(string name, AttributeData attribute) => Texts(attribute) switch
    {
        [var trait, var value] => $"{trait}={value}",
        var values => $"{(name == "TestCategory" ? "Category" : name)}={string.Join(',', values)}",
    };

    private static string Written(AttributeData attribute) => $"[{attribute.ApplicationSyntaxReference?.GetSyntax()}]";

    /// <summary><c>FlakyTestFact</c> becomes <c>Flaky Test Fact</c>.</summary>
    private static string InWords(string name) => Humps().Replace(name, " $0").Trim();

    [GeneratedRegex("(?<!^)[A-Z][a-z]+", RegexOptions.CultureInvariant)]
    private static partial Regex Humps();
}
