using System.Runtime.CompilerServices;

namespace Diagnosis.XunitV3.Tiles;

/// <summary>Keeps tiles as long as the memory is not needed otherwise.</summary>
public sealed class TileCache
{
    private readonly Dictionary<(int Column, int Row), WeakReference<Tile>> _tiles = [];

    [MethodImpl(MethodImplOptions.NoInlining)]
    public void Load(int column, int row) => _tiles[(column, row)] = new WeakReference<Tile>(new Tile(column, row, new byte[64]));

    [MethodImpl(MethodImplOptions.NoInlining)]
    public bool Has(int column, int row) => _tiles.TryGetValue((column, row), out var tile) && tile.TryGetTarget(out _);
}
