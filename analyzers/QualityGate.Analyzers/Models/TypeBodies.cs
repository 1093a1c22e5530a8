namespace QualityGate.Analyzers.Models;

/// <summary>All that is written in one outermost type: every part of it in every file, and its nested types.</summary>
internal sealed class TypeBodies
{
    private readonly Dictionary<ISymbol, MemberBody> _byMember = new(SymbolEqualityComparer.Default);
    private readonly Action<Finding> _report;

    public TypeBodies(INamedTypeSymbol type, IEnumerable<MemberBody> bodies, Action<Finding> report, CancellationToken cancellationToken)
    {
        Type = type;
        CancellationToken = cancellationToken;
        _report = report;
        // Bodies arrive from several threads; no verdict may depend on which came first.
        All = bodies
            .OrderBy(body => body.Blocks[0].Syntax.SyntaxTree.FilePath, StringComparer.Ordinal)
            .ThenBy(body => body.Blocks[0].Syntax.SpanStart)
            .ToImmutableArray();
        foreach (MemberBody body in All)
            _byMember[body.Member] = body;
    }

    public INamedTypeSymbol Type { get; }

    public CancellationToken CancellationToken { get; }

    /// <summary>In the order of files and lines.</summary>
    public ImmutableArray<MemberBody> All { get; }

    /// <summary>The body of a method or member of this type or its nested ones: a helper one hop away. Null for anything else.</summary>
    public MemberBody? Of(ISymbol member) => _byMember.TryGetValue(member.OriginalDefinition, out MemberBody? body) ? body : null;

    /// <summary>The helpers of this type that the body calls directly, each with its call.</summary>
    public IEnumerable<(IInvocationOperation Call, MemberBody Helper)> Helpers(MemberBody body)
    {
        foreach (IOperation operation in body.Operations())
        {
            if (operation is IInvocationOperation call && Of(call.TargetMethod) is { } helper && helper != body)
                yield return (call, helper);
        }
    }

    public void Report(Finding finding) => _report(finding);
}
