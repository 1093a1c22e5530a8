namespace Diagnosis.XunitV3.Tiles;

/// <summary>A square of a map.</summary>
public sealed record Tile(int Column, int Row, byte[] Pixels);
