using QualityGate.Analyzers.Models;

namespace QualityGate.Analyzers.Rules.Fixture;

/// <summary>A field or property that a set-up gives a resource to.</summary>
/// <param name="Value">The expression that makes it, or the call that makes the directory.</param>
/// <param name="Scope">What the set-up surrounds.</param>
/// <param name="IsConditional">Made only when something is so, such as once for all.</param>
internal sealed record SetupResource(ISymbol Member, ResourceKind Kind, IOperation Value, HookScope Scope, bool IsConditional)
{
    /// <summary>The statement that gives it back; null where that takes more than a statement.</summary>
    public string? Release
    {
        get
        {
            string dot = Member is IFieldSymbol { IsReadOnly: true } ? "." : "?.";
            ITypeSymbol type = Member is IFieldSymbol held ? held.Type : ((IPropertySymbol)Member).Type;
            return Kind switch
            {
                ResourceKind.Listener => Member.Name + dot + (type.Name == "HttpListener" ? "Close();" : "Stop();"),
                ResourceKind.TempDirectory when type.SpecialType == SpecialType.System_String => $"Directory.Delete({Member.Name}, recursive: true);",
                ResourceKind.TempDirectory => Member.Name + dot + "Delete(recursive: true);",
                ResourceKind.Host or ResourceKind.Timer or ResourceKind.Watcher when HasDispose(type) => Member.Name + dot + "Dispose();",
                _ => null,
            };
        }
    }

    private static bool HasDispose(ITypeSymbol type)
    {
        if (type.TypeKind == TypeKind.Interface)
            return true;

        for (ITypeSymbol? current = type; current is not null; current = current.BaseType)
        {
            foreach (ISymbol member in current.GetMembers("Dispose"))
            {
                if (member is IMethodSymbol { DeclaredAccessibility: Accessibility.Public, Parameters.IsEmpty: true })
                    return true;
            }
        }

        return false;
    }
}
