using System.Globalization;
using QualityGate.Analyzers.Models;

namespace QualityGate.Analyzers.Rules.ExternalDependency;

/// <summary>Tells calls that bind a port, and reads which one.</summary>
internal static class PortBinding
{
    private const string Sockets = "System.Net.Sockets.";

    /// <summary>The expression that says where to listen: a number, an address with a port, or an end point.</summary>
    /// <returns>Null where nothing is bound.</returns>
    public static IOperation? Of(IOperation operation) => operation switch
    {
        IObjectCreationOperation made => OfCreation(made),
        IInvocationOperation call => OfCall(call),
        _ => null,
    };

    /// <summary>The part of such an expression that holds the number: in <c>new IPEndPoint(address, 80)</c> the number itself.</summary>
    public static IOperation Place(IOperation bound) =>
        bound.Bare() is IObjectCreationOperation { Arguments: { Length: 2 } parts } made && made.Type.HasName("System.Net.IPEndPoint") ? parts[1].Value : bound;

    /// <returns>Zero where the system may choose; null when the port is not known here.</returns>
    public static int? Number(IOperation bound) =>
        Origins.Of(bound) is IObjectCreationOperation { Arguments: { Length: 2 } parts } made && made.Type.HasName("System.Net.IPEndPoint")
            ? KnownValues.Number(parts[1].Value)
            : KnownValues.Number(bound) ?? (KnownValues.Text(bound) is { } address ? NumberIn(address) : null);

    private static IOperation? OfCreation(IObjectCreationOperation made) => made.Type?.Name switch
    {
        // With a host name a UdpClient sends, and binds nothing that anyone has chosen.
        "TcpListener" or "UdpClient" when made.Type.HasName(Sockets + made.Type.Name) && Argument(made.Arguments, "hostname") is null =>
            Argument(made.Arguments, "port") ?? Argument(made.Arguments, "localEP"),
        // NetMQ: "@" binds, ">" connects.
        _ when made.Type?.ContainingNamespace is { Name: "Sockets", ContainingNamespace: { Name: "NetMQ", ContainingNamespace.IsGlobalNamespace: true } } =>
            Argument(made.Arguments, "connectionString") is { } address && KnownValues.Text(address) is ['@', ..] ? address : null,
        _ => null,
    };

    private static IOperation? OfCall(IInvocationOperation call)
    {
        INamedTypeSymbol type = call.TargetMethod.ContainingType;
        return call.TargetMethod.Name switch
        {
            "Create" when type.HasName(Sockets + "TcpListener") => Argument(call.Arguments, "port"),
            "Bind" when type.HasName(Sockets + "Socket") => Argument(call.Arguments, "localEP"),
            "Bind" => call.Arguments is [{ Value: { Type.SpecialType: SpecialType.System_String } address }] && KnownValues.Text(address)?.StartsWith("tcp://", StringComparison.Ordinal) == true ? address : null,
            "Add" when type.HasName("System.Net.HttpListenerPrefixCollection") || IsUrlList(call.Instance) => call.Arguments[0].Value,
            "UseUrls" when type.HasName("Microsoft.AspNetCore.Hosting.HostingAbstractionsWebHostBuilderExtensions") => FirstFixed(Argument(call.Arguments, "urls")),
            "Listen" or "ListenLocalhost" or "ListenAnyIP" when type.HasName("Microsoft.AspNetCore.Server.Kestrel.Core.KestrelServerOptions") =>
                Argument(call.Arguments, "port") ?? Argument(call.Arguments, "endPoint"),
            "Run" or "RunAsync" when type.HasName("Microsoft.AspNetCore.Builder.WebApplication") => Argument(call.Arguments, "url"),
            _ => null,
        };
    }

    private static bool IsUrlList(IOperation? receiver) =>
        receiver is IPropertyReferenceOperation { Property: { Name: "Urls", ContainingType: { } type } } && type.HasName("Microsoft.AspNetCore.Builder.WebApplication");

    private static IOperation? FirstFixed(IOperation? urls)
    {
        if (urls?.Bare() is not IArrayCreationOperation { Initializer.ElementValues: { } elements })
            return urls;

        foreach (IOperation element in elements)
        {
            if (Number(element) is > 0)
                return element;
        }

        return null;
    }

    // The digits after the last colon of scheme://host:port/path; NetMQ takes several, with commas in between.
    private static int? NumberIn(string address)
    {
        int start = address.IndexOf("://", StringComparison.Ordinal);
        if (start < 0)
            return null;

        int end = address.IndexOfAny(['/', ','], start + 3);
        string authority = end < 0 ? address.Substring(start + 3) : address.Substring(start + 3, end - start - 3);
        int colon = authority.LastIndexOf(':');
        return colon >= 0 && int.TryParse(authority.Substring(colon + 1), NumberStyles.None, CultureInfo.InvariantCulture, out int port) ? port : null;
    }

    private static IOperation? Argument(ImmutableArray<IArgumentOperation> arguments, string parameter)
    {
        foreach (IArgumentOperation argument in arguments)
        {
            if (argument.Parameter?.Name == parameter && argument.ArgumentKind != ArgumentKind.DefaultValue)
                return argument.Value;
        }

        return null;
    }
}
