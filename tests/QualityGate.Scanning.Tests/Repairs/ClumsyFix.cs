using System.Collections.Immutable;
using Microsoft.CodeAnalysis.CodeFixes;

namespace QualityGate.Scanning.Tests.Repairs;

/// <summary>A fix that always throws.</summary>
internal sealed class ClumsyFix(string rule) : CodeFixProvider
{
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [rule];

    public override Task RegisterCodeFixesAsync(CodeFixContext context) => throw new InvalidOperationException("stumbled");
}
