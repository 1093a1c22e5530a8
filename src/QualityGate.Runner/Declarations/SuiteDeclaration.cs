using System.Collections.Immutable;
using System.Xml.Linq;
using QualityGate.Core.Suites;

namespace QualityGate.Runner.Declarations;

/// <summary>What a suite says about running its tests side by side, and how they are brought to do so.</summary>
internal sealed record SuiteDeclaration(DeclaredParallelism Parallelism, SideBySide SideBySide)
{
    private static readonly SuiteDeclaration Silent = new(DeclaredParallelism.Unknown, SideBySide.InOneProcess);

    /// <summary>
    /// The framework whose assembly lies beside the tests is asked. Where several do, one that is parallel decides: its tests
    /// do run side by side.
    /// </summary>
    public static SuiteDeclaration Of(string assembly, XElement settings)
    {
        ImmutableArray<SuiteDeclaration> said =
        [
            .. new[]
            {
                new SuiteDeclaration(XunitDeclaration.Of(assembly, settings), SideBySide.InOneProcess),
                NUnitDeclaration.Of(assembly, settings),
                MSTestDeclaration.Of(assembly, settings),
            }.Where(declaration => declaration.Parallelism != DeclaredParallelism.Unknown),
        ];
        return said.FirstOrDefault(declaration => declaration.Parallelism == DeclaredParallelism.Parallel) ?? said.FirstOrDefault(Silent);
    }
}
