namespace QualityGate.Analyzers.Options;

/// <summary>
/// The other analyzers of the build. No analyzer sees them; the package's targets hand their names over. A rule that yields to
/// one that says the same asks here, and reports where nothing is known.
/// </summary>
internal sealed class ForeignAnalyzers(AnalyzerConfigOptionsProvider provider)
{
    private const string Property = "build_property.QualityGateForeignAnalyzers";

    /// <param name="assembly">File name without its extension, such as <c>xunit.analyzers</c>.</param>
    public bool Has(string assembly)
    {
        if (!provider.GlobalOptions.TryGetValue(Property, out string? names))
            return false;

        foreach (string name in names.Split(','))
        {
            if (name.Trim().Equals(assembly, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }
}
