using QualityGate.Core.Suites;

namespace QualityGate.Scanning.Compiling;

/// <summary>What the tests of a project are written with, by the assemblies that it references.</summary>
internal static class ReferencedFramework
{
    private static readonly ImmutableArray<(string Assembly, TestFramework Framework)> Known =
    [
        ("xunit.core", TestFramework.XunitV2),
        ("xunit.v3.core", TestFramework.XunitV3),
        ("nunit.framework", TestFramework.NUnit),
        ("MSTest.TestFramework", TestFramework.MSTest),
        ("Microsoft.VisualStudio.TestPlatform.TestFramework", TestFramework.MSTest),
        ("TUnit.Core", TestFramework.TUnit),
    ];

    /// <summary>Unknown where there is none, or more than one.</summary>
    public static TestFramework Of(Compilation compilation)
    {
        HashSet<string> names = new(compilation.ReferencedAssemblyNames.Select(assembly => assembly.Name), StringComparer.OrdinalIgnoreCase);
        TestFramework[] found = [.. Known.Where(known => names.Contains(known.Assembly)).Select(known => known.Framework).Distinct()];
        return found is [var only] ? only : TestFramework.Unknown;
    }
}
