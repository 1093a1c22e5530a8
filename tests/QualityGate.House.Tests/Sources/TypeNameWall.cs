namespace QualityGate.House.Tests.Sources;

/// <summary>Types are called by the noun of the domain; endings that fit everything say nothing.</summary>
internal static class TypeNameWall
{
    private static readonly ImmutableArray<string> Empty =
        ["Manager", "Helper", "Helpers", "Util", "Utils", "Utility", "Utilities", "Service", "Services", "Info", "Data"];

    public static IEnumerable<Violation> Check(SourceFile file) =>
        from type in file.Types
        let name = SourceFile.NameOf(type)
        from ending in Empty
        where name.EndsWith(ending, StringComparison.Ordinal)
        select file.AtType(type, $"{name}: say what it is or does instead of {ending}, such as Audit, TrxReader or FlakinessJudge.");
}
