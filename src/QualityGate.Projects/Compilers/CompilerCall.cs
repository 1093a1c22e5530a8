namespace QualityGate.Projects.Compilers;

/// <summary>How a build would call the C# compiler for one project in one framework.</summary>
/// <param name="Folder">Absolute path of the folder that relative paths among the arguments start from.</param>
/// <param name="Arguments">As <c>csc</c> takes them, one by one.</param>
public sealed record CompilerCall(string Folder, ImmutableArray<string> Arguments);
