"""The weights of networks as the options show them."""
