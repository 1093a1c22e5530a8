namespace QualityGate.Core.Gates;

/// <summary>A policy with a name, on top of another one.</summary>
/// <param name="Name">How it is chosen.</param>
/// <param name="Extends">The profile below it; null for the ground.</param>
/// <param name="Keys">What it sets itself.</param>
public sealed record PolicyProfile(string Name, string? Extends, PolicyLayer Keys);
