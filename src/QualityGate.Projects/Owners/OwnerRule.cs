namespace QualityGate.Projects.Owners;

/// <summary>A line of a CODEOWNERS file.</summary>
/// <param name="Section">Name of the section it stands in; empty above the first.</param>
/// <param name="Pattern">Which files are meant.</param>
/// <param name="Owners">Whom it names, as written; empty takes what matches away from everybody.</param>
internal sealed record OwnerRule(string Section, OwnerPattern Pattern, ImmutableArray<string> Owners);
