using QualityGate.Analyzers.Models;

namespace QualityGate.Analyzers.Rules.Fixture;

/// <summary>Tells from an expression what kind of resource it makes.</summary>
internal static class ResourceKinds
{
    /// <returns>Null for any other value.</returns>
    public static ResourceKind? Of(IOperation made, FrameworkSymbols symbols)
    {
        ITypeSymbol? type = made.Type;
        return type?.Name switch
        {
            "Process" when type.HasName("System.Diagnostics.Process") => ResourceKind.Process,
            "TcpListener" when type.HasName("System.Net.Sockets.TcpListener") => ResourceKind.Listener,
            "HttpListener" when type.HasName("System.Net.HttpListener") => ResourceKind.Listener,
            "Timer" when type.HasName("System.Threading.Timer") || type.HasName("System.Timers.Timer") => ResourceKind.Timer,
            "FileSystemWatcher" when type.HasName("System.IO.FileSystemWatcher") => ResourceKind.Watcher,
            "DirectoryInfo" or "String" when IsTempSubdirectory(made) => ResourceKind.TempDirectory,
            null => null,
            _ => type.IsA(symbols.Host) || type.IsA(symbols.WebHost) ? ResourceKind.Host
                : type.IsA(symbols.TestContainer) ? ResourceKind.Container
                : null,
        };
    }

    /// <summary>Whether a path is made from that of the temporary directory.</summary>
    public static bool IsBelowTemp(IOperation path)
    {
        foreach (IOperation part in Origins.Of(path).DescendantsAndSelf())
        {
            if (part is IInvocationOperation { TargetMethod: { Name: "GetTempPath" or "GetTempFileName", ContainingType: { } type } } && type.HasName("System.IO.Path"))
                return true;
        }

        return false;
    }

    private static bool IsTempSubdirectory(IOperation made) => made switch
    {
        IPropertyReferenceOperation { Property.Name: "FullName", Instance: { } instance } => IsTempSubdirectory(Origins.Of(instance)),
        IInvocationOperation { TargetMethod: { Name: "CreateTempSubdirectory", ContainingType: { } type } } => type.HasName("System.IO.Directory"),
        IInvocationOperation { TargetMethod: { Name: "CreateDirectory", ContainingType: { } type }, Arguments: [{ Value: { } path }, ..] } => type.HasName("System.IO.Directory") && IsBelowTemp(path),
        _ => false,
    };
}
